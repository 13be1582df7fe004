"""Is the clock right that codes are made by?"""
